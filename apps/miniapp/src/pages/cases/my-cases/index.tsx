export { default } from './my-cases-page';
