// Which articles of ../shared/data tell of one event, found by reading them: those of `read` and `detect` by the
// beginnings of their ids, a line for each event. All others tell of events of their own, but for the doubtful
// ones (round-ups, other steps of one story), which teach nothing. Articles of `detect` that are named
// `basil-EVENT_OUTLET` are sorted by their names.
export const NEWS_EVENTS = `
ag-177 ag-179
ag-149 ag-157 ag-199
ag-139 ag-143
ag-57 ag-129 ag-193
ag-145 ag-159
ag-131 ag-151
celeb-111legit celeb-131legit
6ebac05f 7a457a4f
51374560 f8ff621a
9cb8224b ac1bfdd4 35b15891
06e5123e 1ace8c85
2c46804d 51d066b0
156770d6 776a1c04 3f65af7b c13b9c0e
14cc2a0c 686bb170 f344ca5f
7bb1ca90 9eef8162 a078b365 bd673bd7
8b194530 ba4dfe2d 432362af ea25dd7e
680c2848 8267acac e100c961 aade2ec8
70cb2d5b eb62ac84 55bb6340
08f79376 7ab16ade
c7e39ac4 dc7ccccc
c50845a7 d1c57d78
52111884 8cad00dc
`;

export const DOUBTFUL_NEWS = `
ag-79 ag-81 ag-121 ag-197 ag-185 celeb-101legit amt-biz24legit fde930b0 5fa5679d 232a43fb 65bf3048 6a72de37
ad826691 e7d77f18 39d5c43b 702d1da6 b6906ca0 82b6d780 8380689f c90731f0 7a664e40 42aad16b 1f765c48 87bf6057
5fa3154e 624fcd90 57d46c9d d605bdef 0d461229 88c328b6
`;
