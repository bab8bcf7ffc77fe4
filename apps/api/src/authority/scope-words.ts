/**
 * The clauses of the matrix's scopes in Chinese, for the page that tells people who can see what. A scope is clauses with semicolons
 * between them; the test finds a clause that has no words here.
 */
const CLAUSES: Readonly<Record<string, string>> = {
  'the own account alone': '只有自己的账号',
  'accounts of the own bureau and of those that answer to it': '本单位和下级单位的账号',
  'the own bureau and those that answer to it': '本单位和下级单位',
  'to the own bureau and those that answer to it': '调入的也要是本单位或下级单位',
  'others are not found': '别的查不到',
  'others are refused': '别的不能办',
  'the rest are refused': '其余的不能办',
  'the rest are not found': '其余的查不到',
  'others that are visible are refused': '别的能看、不能办',
  'stations are refused': '所不能用，要县级以上的局',
  'complaints alone': '只限投诉',
  'the province’s own administrators': '只有省局的管理员',
  'the province’s own people': '只有省局的人',
  'the province alone': '只有省局',
  'people of the own general agent': '本总代理的人',
  'outlets of the brands that the own agent may speak for today': '本总代理今天获得授权的品牌的网点',
  'its own part alone of an outlet that is shared': '几家共用的网点，只有自己的那部分',
  'numbers of the brands that the own agent may speak for today': '本总代理今天获得授权的品牌的号码',
  'what the own agent proposed': '本总代理提出的',
  'what general agents submit whom the own bureau, or one that answers to it, reviews':
    '由本单位或下级审核的总代理提交的',
  'names of the own brands, and what is published': '自己品牌的名称，和已经公布的',
  'lists of the own general agent': '本总代理的名单',
  'brands and letters of the own agent': '本总代理的品牌和授权书',
  'also when all of them are over': '授权都到期了也能看',
  'applications that join an agent whom the own bureau reviews, and for the province all':
    '加入本单位审核的总代理的申请；省局看全部',
  'outlets of the brands of agents whom the own bureau reviews, and for the province all':
    '由本单位审核的总代理的品牌的网点；省局看全部',
  'entries of the own bureau and of those that answer to it': '本单位和下级单位做过的事',
  'reminders of oneself, of cases that one may still see': '给自己的提醒，案件现在仍然能看的',
  'numbers met in the own region, and cases about them that one may see':
    '本辖区群众遇到的号码，和能看的案件',
  'warnings of the own bureau and of those that answer to it, and of others what was published':
    '本单位和下级的警示；别处的只有已发布的',
  'a new case of the own bureau': '以本单位的名义新建',
  'the own bureau prepares its warnings': '本单位准备自己的警示',
  'the own bureau proposes': '本单位提出',
  'a supervisor of it or of one above decides, never alone on a warning that is to stand':
    '由它或上级的督办决定，要两个人',
  'files of warnings of the own bureau and of those that answer to it': '本单位和下级的警示的材料',
  'questions of the own bureau and of those that answer to it': '本单位和下级问总代理的问题',
  'new questions of the own bureau, for a warning of its own or a case that one may see':
    '以本单位的名义提问，为自己的警示或者能看的案件',
  'questions of the own bureau': '本单位问的问题',
  'what the own general agent was asked': '问到本总代理的',
  'cases on the desks of the own bureau and of those that answer to it': '现在在本单位和下级单位的案件',
  'cases on the desks of the own bureau and its stations': '现在在本局和本局的所的案件',
  'no secrets': '没有链接，没有能用来登录的内容',
  'only what consumers read of them': '只有给群众看的内容',
  'people shortened, informants by their rule': '姓名电话只显示一部分，举报人按保密规定',
  'a supervisor of a bureau above may take others that are visible': '上级的督办可以把下级的案件提上来',
  'who gave a tip only by the rule for informants': '举报人只有承办人和所在单位的督办能看',
  'new cases, which go where the routing says': '登记新案件，由规定决定归谁办',
  'of a number of the platform that is taken, visible cases alone are named':
    '平台编号已有的，只说出自己能看的案件',
  'by a person no tip whose informant they may not know': '按人找不到不能知道举报人的举报',
  'the same for everybody of a bureau': '监管人员看到的都一样',
  'the working days and rules of the product': '本系统用的工作日和规定',
};

/** @returns null where a clause has no words yet */
export function scopeInChinese(scope: string): string | null {
  const words = scope.split('; ').map((clause) => CLAUSES[clause]);
  return words.every((each) => each !== undefined) ? words.join('；') : null;
}
