import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { version } from '../package.json';
import { PAGES } from './page-addresses';
import { pagesOrigin } from './pages-origin';

/** The shared package ships modern ESM; phones are older, so it goes through Babel like our own source, as does this folder. */
const SHARED_PACKAGE = path.resolve(__dirname, '../../../packages/shared');

/** Where the mini-program finds the API. The browser pages are served by the API itself and ask their own origin. */
const WEAPP_API_BASE = process.env.MINIAPP_API_BASE ?? 'http://127.0.0.1:3000';

/** Where the browser pages are: the address that certificates carry. Usually the API's own, which serves them. */
const PAGES_ORIGIN = pagesOrigin(process.env.MINIAPP_PUBLIC_ADDRESS, WEAPP_API_BASE);

/** Page path → address in the browser. */
const ADDRESSES = Object.fromEntries(Object.values(PAGES).map(({ path: page, address }) => [page, address]));

/**
 * Our elements are HTML's; a browser has them. Only for the mini-program, as plugin-html rewrites a file of its own while it
 * loads, which two builds at a time must not do.
 */
const WEAPP_PLUGINS = [
  '@tarojs/plugin-html',
  path.resolve(__dirname, 'weapp-aria.ts'),
  path.resolve(__dirname, 'weapp-map.ts'),
];

export default defineConfig<'webpack5'>(() => ({
  projectName: 'jiweibao',
  date: '2026-11-23',
  designWidth: 750,
  deviceRatio: { 640: 2.34 / 2, 750: 1, 375: 2, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  plugins: process.env.TARO_ENV === 'weapp' ? WEAPP_PLUGINS : [],
  // The map takes its marks by path, so no build step finds them.
  copy: {
    patterns:
      process.env.TARO_ENV === 'weapp'
        ? [{ from: 'src/ui/map-marker/', to: 'dist/weapp/ui/map-marker/' }]
        : [],
    options: {},
  },
  defineConstants: {
    API_BASE: JSON.stringify(process.env.TARO_ENV === 'h5' ? '' : WEAPP_API_BASE),
    PAGES_ORIGIN: JSON.stringify(PAGES_ORIGIN),
    APP_VERSION: JSON.stringify(version),
  },
  mini: {
    // What only a package's own pages need goes into that package.
    optimizeMainPackage: { enable: true },
    compile: { include: [SHARED_PACKAGE, __dirname] },
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: {
      // Lengths are written for the reader's own text size (see src/ui/tokens.scss); nothing is scaled to the screen's width.
      pxtransform: { enable: false, config: {} },
    },
  },
  h5: {
    publicPath: '/',
    staticDirectory: 'static',
    compile: { include: [SHARED_PACKAGE, __dirname] },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { autoprefixer: { enable: true, config: {} }, pxtransform: { enable: false, config: {} } },
    webpackChain(chain) {
      // Pages in the first load (see docs/decisions/0071): a page that is fetched on the way there fails without a network.
      chain.module.set('parser', { javascript: { dynamicImportMode: 'eager' } });
      // But for those about complaints, which a browser fetches in its idle time (docs/decisions/0155).
      chain.module
        .rule('case-pages')
        .test(/src[\\/]pages[\\/]cases[\\/][\w-]+[\\/]index\.h5\.tsx$/)
        .parser({ dynamicImportMode: 'lazy', dynamicImportPrefetch: true });
    },
    router: { mode: 'browser', customRoutes: ADDRESSES },
  },
}));
