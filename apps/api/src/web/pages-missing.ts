/** Shown when the API runs and the pages have not been built. */
export const PAGES_MISSING = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>冀维宝</title>
<h1>页面还没有准备好</h1>
<p>查询服务已经启动，但网页文件还没有生成。请管理员运行 <code>npm run build</code>，然后刷新本页。</p>
</html>
`;
