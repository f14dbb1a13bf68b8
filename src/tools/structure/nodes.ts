/** The parsed tree of an Ink source: which node is which, and a walk through all of them. */
import type { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import type { Conditional } from 'inkjs/compiler/Parser/ParsedHierarchy/Conditional/Conditional';
import type { ConditionalSingleBranch } from 'inkjs/compiler/Parser/ParsedHierarchy/Conditional/ConditionalSingleBranch';
import type { ConstantDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ConstantDeclaration';
import type { ExternalDeclaration } from 'inkjs/compiler/Parser/ParsedHierarchy/Declaration/ExternalDeclaration';
import type { Divert } from 'inkjs/compiler/Parser/ParsedHierarchy/Divert/Divert';
import type { IncDecExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/IncDecExpression';
import type { NumberExpression } from 'inkjs/compiler/Parser/ParsedHierarchy/Expression/NumberExpression';
import type { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import type { FunctionCall } from 'inkjs/compiler/Parser/ParsedHierarchy/FunctionCall';
import type { Gather } from 'inkjs/compiler/Parser/ParsedHierarchy/Gather/Gather';
import type { List } from 'inkjs/compiler/Parser/ParsedHierarchy/List/List';
import type { ListDefinition } from 'inkjs/compiler/Parser/ParsedHierarchy/List/ListDefinition';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import type { Sequence } from 'inkjs/compiler/Parser/ParsedHierarchy/Sequence/Sequence';
import type { Tag } from 'inkjs/compiler/Parser/ParsedHierarchy/Tag';
import type { Text } from 'inkjs/compiler/Parser/ParsedHierarchy/Text';
import type { VariableAssignment } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableAssignment';
import type { VariableReference } from 'inkjs/compiler/Parser/ParsedHierarchy/Variable/VariableReference';

export type InkNode = ParsedObject;
export type BranchNode = ConditionalSingleBranch;
export type FlowNode = FlowBase;
export type { Choice, Conditional, Sequence, VariableAssignment };

/** The compiler's classes are not exported, but each node knows its type's name. */
function is<T extends InkNode>(...names: readonly string[]): (node: InkNode) => node is T {
  return (node): node is T => names.includes(node.typeName);
}

export const isText = is<Text>('Text');
export const isTag = is<Tag>('Tag');
export const isChoice = is<Choice>('Choice');
export const isGather = is<Gather>('Gather');
export const isConditional = is<Conditional>('Conditional');
export const isSequence = is<Sequence>('Sequence');
export const isDivertNode = is<Divert>('Divert');
export const isCall = is<FunctionCall>('FunctionCall');
export const isReferenceNode = is<VariableReference>('ref');
export const isNumberNode = is<NumberExpression>('Number');
export const isListValue = is<List>('List');
export const isStep = is<IncDecExpression>('IncDecExpression'); // x++, x -= 2
export const isAssignmentNode = is<VariableAssignment>('temp', 'variable assignment');
export const isGlobal = is<VariableAssignment>('VAR', 'LIST');
export const isConstant = is<ConstantDeclaration>('CONST');
export const isExternal = is<ExternalDeclaration>('EXTERNAL');
export const isListDefinition = is<ListDefinition>('ListDefinition');
export const isFlow = is<FlowNode>('Knot', 'Stitch', 'Function');

/** A node and all below it, in the order of the source. */
export function* allOf(node: InkNode): Generator<InkNode> {
  yield node;
  for (const each of node.content) yield* allOf(each);
}
