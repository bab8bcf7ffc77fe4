import { ApiUnreachable } from '@jiweibao/shared';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { deleteMyData, exportMyData, hasSession } from '../../platform/session';
import { resetTaro, showPage } from '../../testing/taro';
import { MyDataCard } from './my-data-card';

jest.mock('../../platform/session', () => ({
  hasSession: jest.fn(),
  exportMyData: jest.fn(),
  deleteMyData: jest.fn(),
}));
const known = jest.mocked(hasSession);
const exporting = jest.mocked(exportMyData);
const deleting = jest.mocked(deleteMyData);

const EXPORT = {
  exportedAt: '2026-11-27T00:00:00.000Z',
  account: { wechatOpenid: 'o-demo', createdAt: '2026-11-20T00:00:00.000Z' },
  sessions: [],
  parts: [{ title: '投诉举报', records: [{ number: '202611240371925' }] }],
};
const GONE = {
  deleted: ['微信给的编号和全部登录。'],
  stays: [{ what: '投诉 202611240371925，已收到，待受理', why: '还没有办完。' }],
};

beforeEach(() => {
  jest.resetAllMocks();
  resetTaro();
  known.mockReturnValue(true);
  exporting.mockResolvedValue(EXPORT);
  deleting.mockResolvedValue(GONE);
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const GONE_WORDS = '已删除，登录也结束了。';

describe('one’s own data', () => {
  test('are not spoken of to who never logged in', () => {
    known.mockReturnValue(false);
    const { container } = render(<MyDataCard />);
    expect(container.textContent).toBe('');
  });

  test('are spoken of after the person has logged in on another page, and no more once they are gone', async () => {
    known.mockReturnValue(false);
    const { container } = render(<MyDataCard />);
    known.mockReturnValue(true);
    act(() => showPage(true));
    press('删除我的数据');
    press('确定删除');
    expect(await screen.findByText(GONE_WORDS)).toBeTruthy();
    known.mockReturnValue(false);
    act(() => showPage(true));
    expect(container.textContent).toBe('');
    known.mockReturnValue(true);
    act(() => showPage(true));
    expect(screen.getByRole('button', { name: '删除我的数据' })).toBeTruthy();
  });

  test('can be had, all of them, to be copied', async () => {
    render(<MyDataCard />);
    press('导出我的数据');
    expect(await screen.findByText(/已导出，共 1 件/)).toBeTruthy();
    const writeText = jest.fn().mockResolvedValue(undefined);
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    press('复制我的全部数据');
    expect(await screen.findByText('已复制')).toBeTruthy();
    expect(JSON.parse(writeText.mock.calls[0][0])).toEqual(EXPORT);
  });

  test('are deleted only after a second tap, and then it is said what stays and why', async () => {
    render(<MyDataCard />);
    press('删除我的数据');
    expect(deleting).not.toHaveBeenCalled();
    press('先不删除');
    press('删除我的数据');
    press('确定删除');
    expect(await screen.findByText(GONE_WORDS)).toBeTruthy();
    expect(deleting).toHaveBeenCalledTimes(1);
    expect(screen.getByText(GONE.deleted[0]!)).toBeTruthy();
    expect(screen.getByText('投诉 202611240371925，已收到，待受理。还没有办完。')).toBeTruthy();
  });

  test('that could not be had or deleted are said to be there still, and it can be tried again', async () => {
    exporting.mockRejectedValueOnce(new ApiUnreachable('gone'));
    deleting.mockRejectedValueOnce(new ApiUnreachable('gone'));
    render(<MyDataCard />);
    press('导出我的数据');
    expect((await screen.findByRole('alert')).textContent).toContain('没有导出成功');
    press('删除我的数据');
    press('确定删除');
    expect((await screen.findByRole('alert')).textContent).toContain('没有删除成功');
    press('删除我的数据');
    press('确定删除');
    expect(await screen.findByText(GONE_WORDS)).toBeTruthy();
  });
});
