/** Who stands behind a statement. */
export interface Attribution {
  kind:
    | 'outlet'
    | 'named'
    | 'representative'
    | 'court'
    | 'police'
    | 'anonymous'
    | 'other-outlet'
    | 'post';
  /** As the article writes it: "a source", "People magazine"; null where the outlet itself says so. */
  name: string | null;
}
