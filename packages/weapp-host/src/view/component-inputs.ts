import type { Definition } from '../logic/program.js';
import { NotModelled } from '../wx-surface.js';
import type { RawNode } from './templates.js';

/** A component may be a template with properties and handlers: that is what Taro's own recursion needs. */
const MODELLED = new Set(['properties', 'options', 'methods', 'data', 'externalClasses']);

interface ComponentInputs {
  readonly data: Record<string, unknown>;
  /** "虚拟化组件节点": the component has no element of its own. */
  readonly isVirtual: boolean;
}

/** @throws {NotModelled} for a component that does more than show its properties */
export function inputsOf(
  path: string,
  definition: Definition,
  raw: Exclude<RawNode, string | number>,
): ComponentInputs {
  const strange = Object.keys(definition).filter((key) => !MODELLED.has(key));
  if (strange.length > 0) {
    throw new NotModelled(
      `the component ${path} uses ${strange.join(', ')}; weapp-host models only ${[...MODELLED].join(', ')}`,
    );
  }
  if ((raw.children ?? []).some((child) => typeof child === 'object' || String(child).trim() !== '')) {
    throw new NotModelled(`the component ${path} is given content for a slot; weapp-host has no slots`);
  }
  const properties = (definition.properties ?? {}) as Record<string, unknown>;
  const given = raw.attr ?? {};
  const values = Object.entries(properties).map(([name, declared]) => [
    name,
    given[name] ?? given[dashed(name)] ?? defaultOf(declared),
  ]);
  const options = definition.options as { virtualHost?: boolean } | undefined;
  return {
    data: { ...(definition.data as Record<string, unknown> | undefined), ...Object.fromEntries(values) },
    isVirtual: options?.virtualHost === true,
  };
}

const EMPTY: Record<string, unknown> = { String: '', Number: 0, Boolean: false, Array: [], Object: null };

/** The declared default, or what WeChat gives by type. The types are the mini-program's own, so they are told by name. */
function defaultOf(declared: unknown): unknown {
  if (typeof declared === 'function') return EMPTY[declared.name] ?? null;
  const { type, value } = (declared ?? {}) as { type?: { name: string } | null; value?: unknown };
  return value ?? EMPTY[type?.name ?? ''] ?? null;
}

/** `openType` → `open-type` */
export function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
