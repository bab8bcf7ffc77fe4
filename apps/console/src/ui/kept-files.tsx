import { DownloadOutlined } from '@ant-design/icons';
import { Flex, Image } from 'antd';
import { useState } from 'react';

/** Files that are kept: photos are shown, and what is no photo is handed out. */
export function KeptFiles({ addresses, label }: { addresses: readonly string[]; label: string }) {
  return (
    <Flex wrap gap="small">
      {addresses.map((address, at) => (
        <KeptFile key={address} address={address} label={`${label} 第 ${at + 1} 个文件`} />
      ))}
    </Flex>
  );
}

function KeptFile({ address, label }: { address: string; label: string }) {
  const [isPhoto, setIsPhoto] = useState(true);
  return (
    <Flex vertical align="center" gap={2}>
      {isPhoto && <Image width={88} src={address} alt={label} onError={() => setIsPhoto(false)} />}
      <a href={address} download>
        <DownloadOutlined /> {isPhoto ? '下载' : label}
      </a>
    </Flex>
  );
}
