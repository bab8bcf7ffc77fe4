/** Page in the mini-program → address in the browser. Both the router and the links read this one table. */
export const pageAddresses: Record<string, string> = {
  '/pages/home/index': '/',
};
