/** What a text of any notation says, as plain data, with texts as a person reads them. */
export type Diagram = FlowchartDiagram | ClassDiagram | SequenceDiagram

export const arrowEnds = ['none', 'arrow', 'circle', 'cross'] as const
export type ArrowEnd = (typeof arrowEnds)[number]

export interface FlowchartDiagram {
  readonly kind: 'flowchart'
  readonly nodes: readonly FlowNode[]
  readonly edges: readonly FlowEdge[]
  /** Subgraphs, inner ones before those round them. */
  readonly groups: readonly FlowGroup[]
  /** The way that it is drawn in, where that is not down the page. */
  readonly direction?: string
}

export interface FlowNode {
  readonly id: string
  readonly text: string
  /** Mermaid's own name of the shape; empty where none is stated. */
  readonly shape: string
  /** What it is made with, where a notation has words of their own for that. */
  readonly technology?: string
  readonly replicas?: number
  /** Classes of style. */
  readonly styles?: readonly string[]
  readonly line?: number | null
}

export interface FlowEdge {
  /** The id that the text gives it; `null`: none. */
  readonly id: string | null
  readonly from: string
  readonly to: string
  readonly text: string
  readonly start: ArrowEnd
  readonly end: ArrowEnd
  readonly stroke: 'normal' | 'thick' | 'dotted' | 'invisible'
  /** How many ranks it spans at least, where it says so. */
  readonly length?: number
  /** What it speaks, where a notation has words of their own for that. */
  readonly technology?: string
  readonly styles?: readonly string[]
  readonly line?: number | null
}

export interface FlowGroup {
  readonly id: string
  readonly title: string
  /** Nodes and groups that stand in it. */
  readonly inside: readonly string[]
  readonly direction?: string
  readonly styles?: readonly string[]
  readonly line?: number | null
}

export const relationEnds = ['none', 'aggregation', 'extension', 'composition', 'arrow', 'lollipop'] as const
export type RelationEnd = (typeof relationEnds)[number]

export interface ClassDiagram {
  readonly kind: 'classes'
  readonly classes: readonly DiagramClass[]
  readonly relations: readonly DiagramRelation[]
  /** Namespaces, outer ones before those in them. */
  readonly namespaces: readonly DiagramNamespace[]
  readonly notes: readonly DiagramNote[]
  readonly direction?: string
}

export interface DiagramNote {
  readonly about: string | null
  readonly text: string
  readonly line?: number | null
}

export interface DiagramClass {
  readonly id: string
  readonly name: string
  readonly marks: readonly string[]
  readonly styles: readonly string[]
  readonly inside: string | null
  /** Members in Mermaid's spelling without the mark of visibility; `classifier` is `*`, `$` or empty. */
  readonly attributes: readonly DiagramAttribute[]
  readonly operations: readonly DiagramOperation[]
}

export interface DiagramAttribute {
  readonly visibility: string
  readonly text: string
  readonly classifier: string
}

export interface DiagramOperation {
  readonly visibility: string
  readonly name: string
  readonly parameters: string
  readonly returns: string
  readonly classifier: string
}

export interface DiagramRelation {
  readonly from: string
  readonly to: string
  readonly fromEnd: RelationEnd
  readonly toEnd: RelationEnd
  readonly dotted: boolean
  readonly label: string
  readonly fromMany: string
  readonly toMany: string
  /** Line of the text, from 1; `null`: not known. */
  readonly line: number | null
}

export interface DiagramNamespace {
  readonly id: string
  readonly name: string
  readonly inside: string | null
}

export interface SequenceDiagram {
  readonly kind: 'sequence'
  readonly title: string
  readonly participants: readonly DiagramParticipant[]
  readonly boxes: readonly DiagramBox[]
  readonly lines: readonly SequenceLine[]
}

export interface DiagramParticipant {
  readonly id: string
  readonly name: string
  readonly type: string
}

export interface DiagramBox {
  readonly title: string
  readonly fill: string
  readonly participants: readonly string[]
  readonly line: number | null
}

/** What a sequence says, from top to bottom. */
export type SequenceLine =
  | {
      readonly type: 'message'
      readonly from: string
      readonly to: string
      readonly text: string
      /** Mermaid's name of the arrow, such as `SOLID` or `DOTTED_POINT`. */
      readonly arrow: string
      readonly creates: boolean
      readonly destroys: boolean
      /** It is the last of the lifeline that sends it. */
      readonly leaves?: boolean
      readonly line: number | null
    }
  | {
      readonly type: 'note'
      readonly place: 'left' | 'right' | 'over'
      readonly from: string
      readonly to: string
      readonly text: string
      readonly line: number | null
    }
  | { readonly type: 'activate' | 'deactivate'; readonly participant: string }
  | {
      readonly type: 'begin'
      readonly word: string
      /** What stands behind the word: of an area, its colour. */
      readonly text: string
      /** What an area says, where a notation lets it say anything. */
      readonly guard?: string
      readonly line: number | null
    }
  | { readonly type: 'divide'; readonly text: string; readonly line: number | null }
  | { readonly type: 'end' }
  | { readonly type: 'numbering'; readonly start: number; readonly step: number }
