export { default } from './my-messages-page';
