import { categoryNames, useCategories } from '../../features/categories/use-categories';
import { CertificateCard } from '../../features/certificates/certificate-card';
import { type CertificateAnswer, checkCertificate } from '../../features/certificates/certificate-requests';
import { OutletAuthorizations } from '../../features/outlets/outlet-authorizations';
import { wholeAddress } from '../../features/outlets/whole-address';
import { usePageParameter } from '../../platform/navigation';
import { useRemote } from '../../platform/remote';
import { Card } from '../../ui/card';
import { LinkRow } from '../../ui/link-row';
import { Page } from '../../ui/page';
import { RegistryDate } from '../../ui/registry-date';
import { RemoteView } from '../../ui/remote-view';
import { NotFound } from '../not-found';
import { PlaceCheck } from './place-check';

/**
 * What a scanned certificate says. In the browser its code comes as `code`; a mini-program code hands it over as `scene`,
 * percent-encoded (https://developers.weixin.qq.com/miniprogram/dev/framework/open-ability/qr-code.html).
 */
export default function CertificatePage() {
  const codeGiven = usePageParameter('code');
  const scene = usePageParameter('scene');
  const code = codeGiven ?? scene;
  const certificate = useRemote(code, () => checkCertificate(code ?? ''));
  return (
    <Page title="核验网点证书">
      {!code && <NotFound what="这张证书" drawing="certificate-unknown" />}
      <RemoteView remote={certificate}>{(found) => <Answer certificate={found} />}</RemoteView>
    </Page>
  );
}

function Answer({ certificate }: { certificate: CertificateAnswer }) {
  const { outlet, authorizations, verdict, registryAsOf } = certificate;
  const categories = useCategories();
  const address = outlet && wholeAddress(outlet);
  return (
    <>
      <CertificateCard certificate={certificate} address={address} />
      {outlet && address && verdict === 'inForce' && <PlaceCheck outlet={outlet} address={address} />}
      {authorizations.length > 0 && (
        <Card title="授权的品牌和品类">
          <OutletAuthorizations
            authorizations={authorizations}
            nameCategories={(codes) => categoryNames(codes, categories)}
          />
        </Card>
      )}
      <Card>
        {outlet && (
          <LinkRow
            to="outlet"
            parameters={{ id: outlet.id }}
            icon="list"
            title="看这家网点"
            text="电话、营业时间、品牌官方电话"
          />
        )}
        {!outlet && <LinkRow to="outlets" icon="search" title="查官方售后网点" text="按品牌、地区、名称查" />}
      </Card>
      <Card>
        <LinkRow
          to="caseFile"
          parameters={{ certificate: certificate.code }}
          icon="complaint"
          title="对这家店投诉举报"
          text="证书是假的、修坏了、乱收费，都可以"
        />
      </Card>
      {registryAsOf && <RegistryDate asOf={registryAsOf} />}
    </>
  );
}
