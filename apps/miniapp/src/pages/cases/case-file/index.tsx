export { default } from './case-file-page';
