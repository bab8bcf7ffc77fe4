/// <reference types="@tarojs/taro" />

/** Where the API answers, without a path; empty for the origin of the page. Set at build time (config/index.ts). */
declare const API_BASE: string;

/** Origin of the browser pages, which certificates carry. Set at build time (config/index.ts). */
declare const PAGES_ORIGIN: string;

/** What this program calls itself, as in package.json. Set at build time (config/index.ts). */
declare const APP_VERSION: string;
