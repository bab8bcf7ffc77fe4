import { Command } from 'commander';
import type { PrintedCertificate } from '../certificates/certificate-printing.service.js';
import type { KeptCertificate } from '../registry/outlet-certificate.service.js';
import { certificateWishUnclear } from './cli.errors.js';
import { type Services, withServices } from './services.js';
import { writeOutput } from './write-output.js';

interface CertificateFlags {
  out?: string;
  list: boolean;
  withdraw?: string;
  reason?: string;
}

export function certificateCommand(): Command {
  return new Command('certificate')
    .description('发一个网点的证书，写成可打印的 A4 网页；已经有证书的，再印同一张')
    .argument('[outlet]', '网点编号，或名录里的完整名称')
    .option('--out <file>', '写到哪个文件；不写就用网点名称和证书编号')
    .option('--list', '只列出这个网点发过的证书', false)
    .option('--withdraw <token>', '撤销一张证书：写它网址里 /c/ 后面的编码')
    .option('--reason <text>', '为什么撤销，只给管理名录的人看')
    .action((outlet: string | undefined, flags: CertificateFlags) => {
      const run = runOf(outlet, flags);
      return withServices(run);
    });
}

/** One of three wishes; which one is known before a database is asked. @throws {Problem} `certificate-wish-unclear` */
function runOf(outlet: string | undefined, flags: CertificateFlags): (services: Services) => Promise<void> {
  const { withdraw: token, reason, list, out } = flags;
  if (token !== undefined) {
    if (outlet !== undefined || list || out !== undefined || !reason?.trim()) throw certificateWishUnclear();
    return (services) => withdraw(token, reason.trim(), services);
  }
  if (outlet === undefined || reason !== undefined || (list && out !== undefined)) {
    throw certificateWishUnclear();
  }
  return list ? (services) => listOf(outlet, services) : (services) => print(outlet, out, services);
}

async function print(outlet: string, out: string | undefined, services: Services): Promise<void> {
  const { certificates, printing, settings } = services;
  const printed = await printing.print(await certificates.identifyOutlet(outlet));
  const file = out ?? fileNameOf(printed);
  writeOutput(file, printed.html);
  const { certificate, outletName, isNew, checkAddress, codeFailure } = printed;
  console.log(
    isNew
      ? `已发证书 ${certificate.number}：${outletName}`
      : `${outletName}已有证书 ${certificate.number}，再印同一张，没有另发。`,
  );
  console.log(`打印这个文件：${file}`);
  console.log(`核验网址：${checkAddress}`);
  if (codeFailure !== null) {
    console.log(`微信这次没有给小程序码，证书上印的是二维码，一样能核验。原因：${codeFailure.message}`);
  }
  if (isOnlyHere(settings.publicAddress)) {
    console.log('注意：这个网址只有本机能打开。要给别人扫，先设置 PUBLIC_ADDRESS，再印一次。');
  }
}

async function listOf(outlet: string, { certificates }: Services): Promise<void> {
  const all = await certificates.list(await certificates.identifyOutlet(outlet));
  console.log(all.length === 0 ? '这个网点没有发过证书。' : all.map(inWords).join('\n'));
}

async function withdraw(token: string, reason: string, { certificates }: Services): Promise<void> {
  const outcome = await certificates.withdraw(token, reason);
  console.log(outcome === 'withdrawn' ? '已撤销这张证书。' : '这张证书早已撤销，没有变化。');
}

function inWords({ number, token, issuedOn, withdrawnOn, withdrawnReason }: KeptCertificate): string {
  const state = withdrawnOn === null ? '未撤销' : `${withdrawnOn} 撤销（${withdrawnReason}）`;
  return `${number}  ${issuedOn} 发  ${state}  编码 ${token}`;
}

/** A name that every file system takes. */
function fileNameOf({ outletName, certificate }: PrintedCertificate): string {
  return `证书-${outletName.replace(/[\\/:*?"<>|\s]/g, '_').slice(0, 60)}-${certificate.number}.html`;
}

function isOnlyHere(publicAddress: string): boolean {
  return /^(localhost|127\.|\[::1\])/.test(new URL(publicAddress).host);
}
