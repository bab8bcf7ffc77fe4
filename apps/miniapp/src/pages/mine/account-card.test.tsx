import { ApiUnreachable } from '@jiweibao/shared';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { deleteAccount, hasSession } from '../../platform/session';
import { resetTaro, showPage } from '../../testing/taro';
import { AccountCard } from './account-card';

jest.mock('../../platform/session', () => ({ hasSession: jest.fn(), deleteAccount: jest.fn() }));
const known = jest.mocked(hasSession);
const deleting = jest.mocked(deleteAccount);

beforeEach(() => {
  jest.resetAllMocks();
  resetTaro();
  known.mockReturnValue(true);
});

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the account', () => {
  test('is not spoken of to who never logged in', () => {
    known.mockReturnValue(false);
    const { container } = render(<AccountCard />);
    expect(container.textContent).toBe('');
  });

  test('is spoken of after the person has logged in on another page, and no more once it is gone', async () => {
    known.mockReturnValue(false);
    const { container } = render(<AccountCard />);
    known.mockReturnValue(true);
    act(() => showPage(true));
    press('注销并删除登录信息');
    press('确定注销');
    expect(await screen.findByText('已注销，登录信息已删除。')).toBeTruthy();
    known.mockReturnValue(false);
    act(() => showPage(true));
    expect(container.textContent).toBe('');
    known.mockReturnValue(true);
    act(() => showPage(true));
    expect(screen.getByRole('button', { name: '注销并删除登录信息' })).toBeTruthy();
  });

  test('is deleted only after a second tap', async () => {
    render(<AccountCard />);
    press('注销并删除登录信息');
    expect(deleting).not.toHaveBeenCalled();
    press('确定注销');
    expect(await screen.findByText('已注销，登录信息已删除。')).toBeTruthy();
    expect(deleting).toHaveBeenCalledTimes(1);
  });

  test('that could not be deleted is said to be there still, and can be tried again', async () => {
    deleting.mockRejectedValueOnce(new ApiUnreachable('gone'));
    render(<AccountCard />);
    press('注销并删除登录信息');
    press('确定注销');
    expect((await screen.findByRole('alert')).textContent).toContain('没有注销成功');
    press('确定注销');
    expect(await screen.findByText('已注销，登录信息已删除。')).toBeTruthy();
  });
});
