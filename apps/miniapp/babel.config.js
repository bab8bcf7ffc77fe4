const writeRolesOut = require('./config/weapp-roles');

module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  plugins: process.env.TARO_ENV === 'weapp' ? [writeRolesOut] : [],
};
