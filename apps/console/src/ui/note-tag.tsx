import { Tag, type TagProps } from 'antd';

/** Text dark enough on its ground to be read (WCAG 2.2, 1.4.3), which antd's own colours of these meanings are not. */
const LOOKS = {
  bad: { color: '#9b1c12', background: '#fdecea' },
  near: { color: '#704700', background: '#fff1d0' },
  good: { color: '#1e5f28', background: '#e6f4e7' },
  plain: { color: '#38434f', background: '#eceff2' },
  own: { color: '#17549a', background: '#e8f0f8' },
  other: { color: '#5a2a8c', background: '#f2eafa' },
} as const;

type NoteTone = keyof typeof LOOKS;

/** A short note with a colour beside its words; never a colour alone. */
export function NoteTag({ tone, ...tag }: { tone: NoteTone } & Omit<TagProps, 'color'>) {
  return <Tag {...tag} variant="filled" style={LOOKS[tone]} />;
}
