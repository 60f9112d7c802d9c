/** Which keys a schema knows at a place of the data: for messages about unknown keys. */
import type {GenericSchema} from 'valibot';
import type {YamlPath} from './yamlSource';

/** The parts of valibot's schema objects that are walked here. */
interface SchemaShape {
  type: string;
  /** object: its fields */
  entries?: Record<string, SchemaShape>;
  /** array: its elements */
  item?: SchemaShape;
  /** optional, nullable: what it wraps */
  wrapped?: SchemaShape;
  /** variant: the name of the telling field; union and variant: the choices */
  key?: string;
  options?: SchemaShape[];
  literal?: unknown;
}

/** Keys that an entry at `path` of `data` may have; empty where no mapping is expected. */
export function keysAt(schema: GenericSchema, path: YamlPath, data: unknown): string[] {
  let shape: SchemaShape | undefined = resolve(schema as unknown as SchemaShape, data);
  let value = data;
  for (const key of path) {
    value = (value as Record<string | number, unknown> | undefined)?.[key];
    const next: SchemaShape | undefined = shape?.item ?? shape?.entries?.[key];
    shape = next && resolve(next, value);
  }
  return allKeys(shape);
}

/** Looks through wrappers, and picks the choice of a variant that the data names. */
function resolve(shape: SchemaShape, value: unknown): SchemaShape {
  if (shape.wrapped) return resolve(shape.wrapped, value);
  if (shape.type !== 'variant' || !shape.key) return shape;
  const named = (value as Record<string, unknown> | null | undefined)?.[shape.key];
  const key = shape.key;
  return shape.options?.find((option) => option.entries?.[key]?.literal === named) ?? shape;
}

function allKeys(shape: SchemaShape | undefined): string[] {
  if (shape?.entries) return Object.keys(shape.entries);
  const keys = (shape?.options ?? []).flatMap((option) => allKeys(option));
  return [...new Set(keys)];
}
