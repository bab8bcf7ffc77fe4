import { fireEvent, render, screen } from '@testing-library/react';
import { serveApi } from '../../testing/fake-api';
import { PlaceChoices } from './place-choices';

const division = (code: string, name: string, parentCode: string | null, hasChildren: boolean) => ({
  code,
  name,
  kind: 'county',
  parentCode,
  hasChildren,
});

const CHILDREN: Record<string, object[]> = {
  none: [division('13', '河北省', null, true)],
  '13': [division('1301', '石家庄市', '13', true), division('1302', '唐山市', '13', true)],
  '1301': [division('130102', '长安区', '1301', false), division('130104', '桥西区', '1301', false)],
  '1302': [division('130202', '路南区', '1302', false)],
};

function show(chosenCode: string | null): jest.Mock {
  serveApi((path, query) =>
    path === '/divisions' ? { body: { items: CHILDREN[query.get('parent') ?? 'none'] } } : undefined,
  );
  const onChoose = jest.fn();
  render(<PlaceChoices chosenCode={chosenCode} onChoose={onChoose} />);
  return onChoose;
}

describe('choosing a place', () => {
  test('goes from the city to its county', async () => {
    const onChoose = show(null);
    fireEvent.click(await screen.findByRole('button', { name: '石家庄市' }));
    expect(onChoose).not.toHaveBeenCalled();
    fireEvent.click(await screen.findByRole('button', { name: '桥西区' }));
    expect(onChoose).toHaveBeenCalledWith('130104');
  });

  test('can stop at the whole city, or take the whole province', async () => {
    const onChoose = show(null);
    fireEvent.click(await screen.findByRole('button', { name: '唐山市' }));
    fireEvent.click(await screen.findByRole('button', { name: '全市' }));
    expect(onChoose).toHaveBeenLastCalledWith('1302');
    fireEvent.click(screen.getByRole('button', { name: '全省' }));
    expect(onChoose).toHaveBeenLastCalledWith(null);
  });

  test('opens at the place that a link brought along', async () => {
    show('130102');
    expect((await screen.findByRole('button', { name: '长安区' })).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: '石家庄市' }).getAttribute('aria-pressed')).toBe('true');
  });
});
