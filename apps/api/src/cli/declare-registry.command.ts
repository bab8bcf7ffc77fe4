import { Command } from 'commander';
import { readJsonInput } from './read-input.js';
import { withServices } from './services.js';

export function declareRegistryCommand(): Command {
  return new Command('registry')
    .description('登记或更正总代理、品牌、品类和服务电话；同一份文件再来一次不会有变化')
    .argument('<file>', 'JSON 文件，写法见 apps/api/data/demo/registry.json')
    .action(async (file: string) => {
      const json = readJsonInput(file);
      await withServices(async ({ declarations }) => {
        const changed = await declarations.declare(json);
        console.log(
          `已登记。新增或更正：总代理 ${changed.generalAgents}，品牌 ${changed.brands}，品类 ${changed.categories}。`,
        );
      });
    });
}
