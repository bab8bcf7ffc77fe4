/** Places whose bureau is not where one would look, each with a neighbour that must not see its cases. */
export interface HardPlace {
  /** As a person writes the business's address. */
  address: string;
  bureauCode: string;
  bureauName: string;
  neighbourCode: string;
}

/** Two counties of the same name lie in two cities; one county answers to a new area, one to the province, one zone to its city. */
export const HARD_PLACES: readonly HardPlace[] = [
  {
    address: '保定市雄县雄州镇演示路1号',
    bureauCode: '130638',
    bureauName: '雄县市场监督管理局',
    neighbourCode: '130632',
  },
  {
    address: '河北省定州市演示大街2号',
    bureauCode: '130682',
    bureauName: '定州市市场监督管理局',
    neighbourCode: '130681',
  },
  {
    address: '保定市白沟新城演示大街3号',
    bureauCode: '130672',
    bureauName: '保定白沟新城市场监督管理局',
    neighbourCode: '130684',
  },
  {
    address: '石家庄市桥西区演示路4号',
    bureauCode: '130104',
    bureauName: '石家庄市桥西区市场监督管理局',
    neighbourCode: '130703',
  },
  {
    address: '张家口市桥西区演示路5号',
    bureauCode: '130703',
    bureauName: '张家口市桥西区市场监督管理局',
    neighbourCode: '130104',
  },
];
