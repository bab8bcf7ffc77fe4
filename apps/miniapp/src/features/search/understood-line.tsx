import type { UnderstoodQuery } from '@jiweibao/shared';
import { Icon } from '../../ui/icon';
import './understood-line.scss';

/** Says in words how the line was read, and which words were not used because nothing has them. */
export function UnderstoodLine({ understood }: { understood: UnderstoodQuery }) {
  const parts = understoodParts(understood);
  if (parts.length === 0 && understood.dropped.length === 0) return null;
  return (
    <div className="understood" role="status">
      {parts.length > 0 && (
        <p className="understood__parts">
          <span>您要找的是</span>
          {parts.map(({ name, words }) => (
            <span key={name} className="understood__part">
              {name}：{words}
            </span>
          ))}
        </p>
      )}
      {understood.dropped.length > 0 && (
        <p className="understood__dropped">
          <Icon name="info" />
          <span>{droppedSentence(understood.dropped)}</span>
        </p>
      )}
    </div>
  );
}

function understoodParts(understood: UnderstoodQuery): { name: string; words: string }[] {
  const { brandName, categoryName, divisionName, phone, rest } = understood;
  const parts = { 品牌: brandName, 品类: categoryName, 地区: divisionName, 号码: phone, 名称或地址: rest };
  return Object.entries(parts).flatMap(([name, words]) => (words ? [{ name, words }] : []));
}

function droppedSentence(dropped: string[]): string {
  const words = dropped.map((word) => `“${word}”`).join('、');
  return `没有找到含${words}的网点，已去掉${dropped.length === 1 ? '这个词' : '这些词'}。`;
}
