export { default } from './my-case-page';
