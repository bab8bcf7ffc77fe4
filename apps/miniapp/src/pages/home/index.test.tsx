import { fireEvent, render, screen } from '@testing-library/react';
import { takeHandedOverNumbers } from '../../features/phone-check/numbers-handed-over';
import { serveApi } from '../../testing/fake-api';
import Taro, { resetTaro } from '../../testing/taro';
import HomePage from './index';

beforeEach(resetTaro);

async function showHome(): Promise<void> {
  serveApi(() => undefined);
  render(<HomePage />);
  await screen.findByRole('link', { name: '冰箱' });
}

describe('home', () => {
  test('one line leads to the results, spaces and all', async () => {
    await showHome();
    fireEvent.change(screen.getByLabelText('查官方售后网点'), { target: { value: ' 长安区 空调&电视 ' } });
    fireEvent.click(screen.getByRole('button', { name: '查询' }));
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: `/pages/outlets/index?q=${encodeURIComponent('长安区 空调&电视')}`,
    });
  });

  test('a number leads to its check, without the words around it', async () => {
    await showHome();
    fireEvent.change(screen.getByLabelText('核验电话号码'), { target: { value: '张师傅（0311）5550-0100' } });
    fireEvent.click(screen.getByRole('button', { name: '核验' }));
    expect(Taro.navigateTo).toHaveBeenCalledWith({
      url: `/pages/phone-check/index?number=${encodeURIComponent('0311-5550 0100')}`,
    });
  });

  test('a text with several numbers leads to the page that checks them, and the text goes nowhere', async () => {
    await showHome();
    const text = '先打400-555-0101，不行就打0311-55500101';
    fireEvent.change(screen.getByLabelText('核验电话号码'), { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: '核验' }));
    expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/check/index' });
    expect(takeHandedOverNumbers()).toEqual(['400-555-0101', '0311-5550 0101']);
  });

  test('categories are links of their own', async () => {
    await showHome();
    const link = screen.getByRole('link', { name: '冰箱' });
    expect(link.getAttribute('href')).toBe('/outlets?category=refrigerator');
  });

  test('says who runs the service and whom to call', async () => {
    await showHome();
    expect(screen.getByText(/^依据/)).toBeTruthy();
    expect(screen.getByRole('link', { name: '消费投诉举报 12315' }).getAttribute('href')).toBe('tel:12315');
  });
});
