import type { Divisions } from '../organization/divisions.js';
import type { Clock } from '../platform/clock.js';
import { WeChatNotConfigured, WeChatRefused, WeChatUnavailable } from '../platform/wechat/wechat.errors.js';
import type { WeChat } from '../platform/wechat/wechat.js';
import type { MiniProgramEnvironment } from '../platform/wechat/wechat-requests.js';
import type { BrandDirectory } from '../registry/brand-directory.js';
import type { OutletCertificateService } from '../registry/outlet-certificate.service.js';
import type { CertificateRecord } from '../registry/registry-record.js';
import { certificatePage } from './certificate-page.js';
import { sheetOf } from './certificate-sheet.js';
import type { PrintedCode } from './printed-code.js';

/** The page of the mini-program that a code opens; the code's scene is the token. */
const PAGE = 'pages/certificate/index';
/** Pixels: 47 mm at 600 dots an inch. */
const CODE_WIDTH = 1110;

export interface PrintingOptions {
  /** The origin of the browser pages. */
  publicAddress: string;
  demo: boolean;
  /** Which version of the mini-program the code opens. */
  environment: MiniProgramEnvironment;
}

export interface PrintedCertificate {
  certificate: CertificateRecord;
  outletName: string;
  isNew: boolean;
  html: string;
  /** Where a browser checks it. */
  checkAddress: string;
  /** Why the paper has a QR code in place of the mini-program's; null when WeChat was not to be asked or gave its own. */
  codeFailure: Error | null;
}

/** An outlet's certificate as paper. */
export class CertificatePrinting {
  constructor(
    private readonly certificates: OutletCertificateService,
    private readonly brands: BrandDirectory,
    private readonly divisions: Divisions,
    private readonly wechat: Pick<WeChat, 'createMiniProgramCode'>,
    private readonly clock: Clock,
    private readonly options: PrintingOptions,
  ) {}

  /**
   * Prints the outlet's certificate, issuing it when it has none.
   * @throws {Problem} as `OutletCertificateService.issue`
   */
  async print(outletId: string): Promise<PrintedCertificate> {
    const issued = await this.certificates.issue(outletId);
    const { certificate, outlet, isNew } = issued;
    const checkAddress = `${this.options.publicAddress}/c/${certificate.token}`;
    const sources = {
      brands: await this.brands.listBrands(),
      categories: await this.brands.listCategories(),
      divisions: this.divisions,
      today: this.clock.today(),
    };
    const sheet = sheetOf(issued, sources, { checkAddress, demo: this.options.demo });
    const { code, failure } = await this.codeOf(certificate.token, checkAddress);
    return {
      certificate,
      outletName: outlet.name,
      isNew,
      html: certificatePage(sheet, code),
      checkAddress,
      codeFailure: failure,
    };
  }

  /** The mini-program's own code where WeChat gives one; a QR code of the address says the same without WeChat. */
  private async codeOf(
    scene: string,
    address: string,
  ): Promise<{ code: PrintedCode; failure: Error | null }> {
    const { environment } = this.options;
    try {
      const picture = await this.wechat.createMiniProgramCode({
        scene,
        page: PAGE,
        width: CODE_WIDTH,
        environment,
      });
      return { code: { kind: 'miniProgram', picture }, failure: null };
    } catch (error) {
      if (error instanceof WeChatNotConfigured) return { code: { kind: 'qr', address }, failure: null };
      if (error instanceof WeChatUnavailable || error instanceof WeChatRefused) {
        return { code: { kind: 'qr', address }, failure: error };
      }
      throw error;
    }
  }
}
