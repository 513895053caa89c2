/** Numbers of the audits of the class view that are a choice of this product and not of a source. */
export const classThresholds = {
  /** What an inheritance four and five classes deep counts; deeper ones count nothing. */
  depth: { four: 0.7, five: 0.4 },
  /** Operations from which a class has none of its points left. */
  classOperations: { bad: 40 },
  /** Classes that a class with too many operations is coupled to, from which it is one that does everything. */
  godCoupling: 5,
  /** Operations of an interface: full marks up to `good`, none from `bad`. */
  interfaceOperations: { good: 7, bad: 14 },
  /** Attributes of a class: full marks up to `good`, none from `bad`. */
  attributes: { good: 10, bad: 20 },
  /** Classes that use an entity without behaviour, from which its behaviour is missed. */
  anemicUsers: 3,
  /** Singletons in one design: full marks up to `good`, none from `bad`. */
  singletons: { good: 2, bad: 6 },
  /** What a pattern with one variant counts. */
  oneVariant: 0.5,
} as const
