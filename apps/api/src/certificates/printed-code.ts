import { renderSVG } from 'uqr';

/** The code on the paper: WeChat's own round one, or a square one that holds an address. */
export type PrintedCode = { kind: 'miniProgram'; picture: Buffer } | { kind: 'qr'; address: string };

/** A quarter of the squares may be lost to a fold or a drop of water. */
const ERROR_CORRECTION = 'Q';
/** The empty frame that ISO/IEC 18004 asks for, in squares. */
const QUIET_ZONE = 4;

/** The code as an element of HTML that needs nothing from elsewhere. */
export function codeElement(code: PrintedCode): string {
  if (code.kind === 'qr') {
    const svg = renderSVG(code.address, { ecc: ERROR_CORRECTION, border: QUIET_ZONE });
    return `<div class="code" role="img" aria-label="核验二维码">${svg}</div>`;
  }
  const source = `data:${pictureType(code.picture)};base64,${code.picture.toString('base64')}`;
  return `<div class="code"><img src="${source}" alt="核验小程序码"></div>`;
}

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);

/** WeChat gives JPEG, or PNG when a transparent ground was asked for; what it is shows in its first bytes. */
function pictureType(picture: Buffer): string {
  return picture.subarray(0, PNG.length).equals(PNG) ? 'image/png' : 'image/jpeg';
}
