import { KeyRole } from '../../kernel/kernel.ts';
import { roleOfMember } from '../member-role.ts';
import type { ColumnLeaf } from './leaf.ts';

/** A column as a member of a group of the schema. */
export interface GroupMember {
  readonly leaf: Pick<ColumnLeaf, 'number' | 'names'>;
  /** The same for all columns of one group, whose entries stand for the same records or groups, one for one. */
  readonly group: unknown;
  readonly isText: boolean;
  /** Is it what a list holds, rather than a member of the group? */
  readonly isElement: boolean;
}

/** The columns of one group. */
export interface ColumnGroup<Column> {
  /** Of the columns, in their order. */
  readonly names: readonly string[];
  /** The first that holds names of values. */
  readonly naming: { readonly column: Column; readonly number: number } | undefined;
}

/** The group of each column, by the number of its leaf. Columns share it: a file may have thousands. @param columns in schema order. */
export function groupColumns<Column>(
  columns: readonly Column[],
  memberOf: (column: Column) => GroupMember,
): ReadonlyMap<number, ColumnGroup<Column>> {
  const groups = new Map<unknown, { names: string[]; naming: ColumnGroup<Column>['naming'] }>();
  const byLeaf = new Map<number, ColumnGroup<Column>>();
  for (const column of columns) {
    const member = memberOf(column);
    let group = groups.get(member.group);
    if (!group) groups.set(member.group, (group = { names: [], naming: undefined }));
    const { number, names } = member.leaf;
    group.names.push(names.at(-1) ?? '');
    if (member.isText && hasRole(member, KeyRole.names)) group.naming ??= { column, number };
    byLeaf.set(number, group);
  }
  return byLeaf;
}

/** In rows of names and values, a value's name: the column `name`, which stands before the column `value` in the same group. */
export function nameColumnOf<Column>(
  member: Omit<GroupMember, 'group' | 'isText'>,
  { naming }: ColumnGroup<Column>,
): Column | undefined {
  return naming && naming.number < member.leaf.number && hasRole(member, KeyRole.holds) ? naming.column : undefined;
}

function hasRole({ leaf, isElement }: Omit<GroupMember, 'group' | 'isText'>, role: number): boolean {
  return !isElement && roleOfMember(leaf.names.at(-1) ?? '') === role;
}
