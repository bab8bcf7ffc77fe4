/** Pages that can be opened, each by its path in the mini-program and its address in the browser. */
export const PAGES = {
  home: { path: '/pages/home/index', address: '/' },
  check: { path: '/pages/check/index', address: '/check' },
  mine: { path: '/pages/mine/index', address: '/mine' },
  outlets: { path: '/pages/outlets/index', address: '/outlets' },
  outlet: { path: '/pages/outlet/index', address: '/outlet' },
  brands: { path: '/pages/brands/index', address: '/brands' },
  brand: { path: '/pages/brand/index', address: '/brand' },
  phoneCheck: { path: '/pages/phone-check/index', address: '/phone-check' },
  certificate: { path: '/pages/certificate/index', address: '/certificate' },
  privacy: { path: '/pages/privacy/index', address: '/privacy' },
  operator: { path: '/pages/operator/index', address: '/operator' },
  numberWarnings: { path: '/pages/number-warnings/index', address: '/number-warnings' },
  wrongEntry: { path: '/pages/wrong-entry/index', address: '/wrong-entry' },
  caseFile: { path: '/pages/cases/case-file/index', address: '/case-file' },
  myCases: { path: '/pages/cases/my-cases/index', address: '/my-cases' },
  myCase: { path: '/pages/cases/my-case/index', address: '/my-case' },
  myMessages: { path: '/pages/cases/my-messages/index', address: '/my-messages' },
} as const;

/** Folder of the pages about complaints: in the mini-program a package of their own, fetched when one of them is opened. */
export const CASE_PACKAGE = 'pages/cases';

export type PageName = keyof typeof PAGES;
