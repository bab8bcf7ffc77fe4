import { AGENT_ROLE_LABELS, type AgentRole, STAFF_ROLE_LABELS, type StaffRole } from '@jiweibao/shared';
import { Command } from 'commander';
import { type ListedDemoPerson, readDemoPeople } from '../demo/listed-demo-people.js';
import { demoInProduction } from './cli.errors.js';
import { readDemoCases } from './demo-data.js';
import { type Services, withServices } from './services.js';

const ROLES: Readonly<Record<string, string>> = { ...STAFF_ROLE_LABELS, ...AGENT_ROLE_LABELS };

export function demoPeopleCommand(): Command {
  return new Command('demo-people')
    .description('给演示用的每个岗位一个账号，打印新的随机密码；只用于演示')
    .action(() => withServices(renew));
}

async function renew(services: Services): Promise<void> {
  if (services.settings.production) throw demoInProduction();
  const agents = await services.listAgents();
  for (const person of readDemoPeople()) {
    const agent = agents.find(({ creditCode }) => creditCode === person.agent);
    // A registry of one's own has not got the demonstration's agents.
    if (person.agent !== undefined && agent === undefined) continue;
    const password = await services.demoPeople.renew({
      ...{ loginName: person.loginName, name: person.name },
      roles: person.roles as (StaffRole | AgentRole)[],
      bureauCode: person.bureau ?? null,
      generalAgentId: agent?.id ?? null,
    });
    console.log(lineOf(person, password, placeOf(person, services) ?? agent?.name ?? ''));
  }
  // Now that the desks have somebody: before, all of them would have gone to nobody.
  await services.demoCases.file(readDemoCases(), colleagues());
}

function colleagues() {
  return readDemoPeople().flatMap(({ loginName, name, bureau }) =>
    bureau === undefined ? [] : [{ loginName, name, bureauCode: bureau }],
  );
}

function placeOf({ bureau }: ListedDemoPerson, { tree }: Services): string | undefined {
  return bureau === undefined ? undefined : tree.find(bureau)?.name;
}

function lineOf({ loginName, roles }: ListedDemoPerson, password: string, place: string): string {
  return `${loginName.padEnd(13)} ${password}  ${place}（${roles.map((role) => ROLES[role]).join('、')}）`;
}
