/** What an empty list says to a bureau that may never have anything in it. */
export const NOBODY_REVIEWED_HINT = '省局审核全部总代理；市局只审核省局交给它的。';
