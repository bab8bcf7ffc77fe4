/// <reference types="@tarojs/taro" />

/** Where the API is, set at build time (config/index.ts). */
declare const API_BASE: string;
