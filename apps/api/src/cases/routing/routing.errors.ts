import { invalidRequest } from '../../platform/problem.js';

/** 400: the outlet is not, or no longer, in the registry. */
export function routedOutletUnknown() {
  const detail = '没有找到这个网点，它可能已从名录中移除；请改为填写名称、电话或地址。';
  return invalidRequest([{ field: 'outletId', code: 'unknown', detail }]);
}

/** 400: no city, county or township of the province served has this code. */
export function routedPlaceUnknown() {
  const detail = '没有找到这个地点，请重新选择。';
  return invalidRequest([{ field: 'divisionCode', code: 'unknown', detail }]);
}
