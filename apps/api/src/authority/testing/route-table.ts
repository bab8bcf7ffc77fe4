import type { AgentRole, StaffRole } from '@jiweibao/shared';
import { type INestApplication, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { AGENT_ROLES_OF_ROUTE } from '../../accounts/agents-only.js';
import { STAFF_ROLES_OF_ROUTE } from '../../accounts/staff-only.js';

/** A route of the application as its decorators have it. */
export interface DeclaredRoute {
  /** `GET /api/v1/staff/cases/:caseId`. */
  route: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  /** Null where `StaffOnly` does not stand; empty for everybody of a bureau. */
  staffRoles: readonly StaffRole[] | null;
  agentRoles: readonly AgentRole[] | null;
}

/** Every route of every controller that is wired into the application. */
export function routesOf(app: INestApplication): DeclaredRoute[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.controllers.values(),
  ]);
  return controllers
    .flatMap(({ metatype }) => routesOfController(metatype as ControllerClass))
    .sort((a, b) => (a.route < b.route ? -1 : 1));
}

type ControllerClass = new (...given: never[]) => object;

function routesOfController(controller: ControllerClass): DeclaredRoute[] {
  const prototype = controller.prototype as Record<string, object>;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name]!;
    const kind: RequestMethod | undefined = Reflect.getMetadata(METHOD_METADATA, handler);
    if (kind === undefined) return [];
    const method = RequestMethod[kind] as DeclaredRoute['method'];
    const told = <Value>(key: string): Value | null =>
      Reflect.getMetadata(key, handler) ?? Reflect.getMetadata(key, controller) ?? null;
    const bases = [Reflect.getMetadata(PATH_METADATA, controller)].flat() as string[];
    const ends = [Reflect.getMetadata(PATH_METADATA, handler)].flat() as string[];
    return bases.flatMap((base) =>
      ends.map((end) => {
        const path = `/${[base, end]
          .map((part) => part.replace(/^\/|\/$/g, ''))
          .filter(Boolean)
          .join('/')}`;
        return {
          route: `${method} ${path}`,
          method,
          path,
          staffRoles: told<StaffRole[]>(STAFF_ROLES_OF_ROUTE),
          agentRoles: told<AgentRole[]>(AGENT_ROLES_OF_ROUTE),
        };
      }),
    );
  });
}
