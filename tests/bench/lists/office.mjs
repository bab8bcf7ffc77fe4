import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onceConnected } from '../once-connected.mjs';

const DIST = new URL('../../../apps/api/dist/', import.meta.url);
const BRAND = '演示牌';

/** An agent with a brand, and a bureau, at the real API in this process. @param {string} databaseUrl @param {string} folder */
export async function startOffice(databaseUrl, folder) {
  const storage = path.join(folder, 'files');
  mkdirSync(storage, { recursive: true });
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    STORAGE_DIRECTORY: storage,
    SNAPSHOT_DIRECTORY: path.join(folder, 'snapshot'),
    FIELD_KEYS: `index:${key()},k1:${key()}`,
    NODE_ENV: 'development',
    DEMO: '0',
  });
  execFileSync(process.execPath, [fileURLToPath(new URL('cli/jwb.js', DIST)), 'migrate'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const product = await loadProduct();
  const app = await product.createApplication(product.environmentSettings());
  await app.init();
  await onceConnected(() => app.get(product.Database).dataSource());
  return new Office(app, product, await addPeople(app, product));
}

class Office {
  constructor(app, product, { agent, staff }) {
    this.app = app;
    this.product = product;
    this.agent = agent;
    this.staff = staff;
    this.brand = BRAND;
  }

  begin(bytes) {
    const sent = async () => ({ fileName: '演示名单.csv', bytes });
    return this.app.get(this.product.ListUploads).begin(this.agent, sent, this.product.newPublicId());
  }

  /** Until nothing is left to find out. */
  async check(upload) {
    const uploads = this.app.get(this.product.ListUploads);
    for (;;) {
      const { stage, failureMessage } = await uploads.get(this.agent, upload);
      if (stage === 'ready') return;
      if (stage === 'failed') throw new Error(failureMessage);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async compareAgain(upload) {
    await this.#sql("UPDATE list_upload SET stage = 'waiting', attempts = 0 WHERE id = ?", [upload]);
    await this.app.get(this.product.UploadWork).run(upload);
    await this.check(upload);
  }

  async submit(upload) {
    const submission = this.app.get(this.product.UploadSubmission);
    await submission.attest(this.agent, upload, this.product.LIST_ATTESTATION.version);
    await submission.submit(this.agent, upload, this.product.newPublicId());
  }

  publish(upload) {
    return this.app.get(this.product.ListReviews).publish(this.staff, upload, null);
  }

  rollBack(upload) {
    return this.app.get(this.product.ListReviews).rollBack(this.staff, upload, '演示');
  }

  stop() {
    return this.app.close();
  }

  #sql(text, parameters) {
    return this.app.get(this.product.Database).dataSource().query(text, parameters);
  }
}

async function addPeople(app, { Database, newPublicId }) {
  const { manager } = app.get(Database).dataSource();
  const [agentId, brandId] = [newPublicId(), newPublicId()];
  await manager.query("INSERT INTO general_agent (id, name, credit_code) VALUES (?, '演示总代理', ?)", [
    agentId,
    '91'.padEnd(18, '0'),
  ]);
  await manager.query("INSERT INTO brand (id, name, pinyin, general_agent_id) VALUES (?, ?, 'yan shi', ?)", [
    brandId,
    BRAND,
    agentId,
  ]);
  await manager.query("INSERT INTO brand_category (brand_id, category_code) VALUES (?, 'air-conditioner')", [
    brandId,
  ]);
  const agent = {
    accountId: newPublicId(),
    name: '演示经办人',
    generalAgentId: agentId,
    roles: ['agentClerk'],
  };
  const staff = { accountId: newPublicId(), name: '演示人员', bureauCode: '13', roles: ['handler'] };
  return { agent, staff };
}

/** @throws when the API is not built */
async function loadProduct() {
  const parts = {
    createApplication: 'application.js',
    environmentSettings: 'config/environment.js',
    Database: 'platform/database.js',
    newPublicId: 'platform/public-id.js',
    ListUploads: 'list-imports/uploads/list-uploads.js',
    UploadWork: 'list-imports/uploads/upload-work.js',
    UploadSubmission: 'list-imports/uploads/upload-submission.js',
    ListReviews: 'list-imports/reviews/list-reviews.js',
  };
  try {
    const product = {};
    for (const [name, file] of Object.entries(parts))
      product[name] = (await import(new URL(file, DIST).href))[name];
    const { LIST_ATTESTATION } = await import(
      new URL('../../../packages/shared/dist/index.js', import.meta.url).href
    );
    return { ...product, LIST_ATTESTATION };
  } catch (error) {
    throw new Error('The API is not built: run "pnpm build" first.', { cause: error });
  }
}

function key() {
  return randomBytes(32).toString('base64url');
}
