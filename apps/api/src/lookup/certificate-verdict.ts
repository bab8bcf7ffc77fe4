import {
  type AuthorizationStatus,
  type CertificateVerdict,
  UNKNOWN_CERTIFICATE_ADVICE,
} from '@jiweibao/shared';

/** What a verdict on a certificate depends on. */
export interface CertificateFacts {
  withdrawnOn: string | null;
  /** The best standing of the outlet's authorizations today; null when the outlet is not in the registry. */
  outletStatus: AuthorizationStatus | null;
}

export interface CertificateJudgement {
  verdict: CertificateVerdict;
  /** Plain Chinese for an elderly person. */
  advice: string;
}

const ASK_THE_BRAND = '要找官方服务，请查品牌的官方电话，自己拨过去问。有疑问可以拨打 12315 咨询。';

const STANDINGS: Readonly<Record<AuthorizationStatus, string>> = {
  inForce:
    '证书是真的，授权在有效期内。请看清楚证书登记的名称和地址：和您所在的这家店一样，才是这家店的证书；不一样，证书可能是照抄来的。',
  notYet: `这家网点的授权还没有开始，今天不算授权网点。${ASK_THE_BRAND}`,
  expired: `这家网点的授权已经到期，今天不算授权网点。${ASK_THE_BRAND}`,
  suspended: `这家网点的授权已经暂停，今天不算授权网点。${ASK_THE_BRAND}`,
  withdrawn: `这家网点的授权已经撤销，今天不算授权网点。${ASK_THE_BRAND}`,
};

/** @param facts null for a code that was never issued */
export function judgeCertificate(facts: CertificateFacts | null): CertificateJudgement {
  if (facts === null) return { verdict: 'unknown', advice: UNKNOWN_CERTIFICATE_ADVICE };
  const { withdrawnOn, outletStatus } = facts;
  if (withdrawnOn !== null) {
    return {
      verdict: 'withdrawn',
      advice: `这张证书已于 ${withdrawnOn} 撤销，现在什么也证明不了。${ASK_THE_BRAND}`,
    };
  }
  if (outletStatus === null) {
    return {
      verdict: 'withdrawn',
      advice: `证书上的网点已经不在名录里，这张证书现在什么也证明不了。${ASK_THE_BRAND}`,
    };
  }
  return { verdict: outletStatus, advice: STANDINGS[outletStatus] };
}
