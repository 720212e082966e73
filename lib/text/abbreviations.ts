// From general knowledge of news English; compared without the last full stop, in lower case.

/** Abbreviations that stand before a name or number: a full stop after them ends no sentence. */
export const leadingAbbreviations: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx messrs dr prof rev fr hon gov lt col gen maj capt cmdr adm sgt cpl pvt det insp supt ' +
    'sen rep reps sens pres amb atty st mt ft sr sra srta mme mlle vs v cf ca c circa fig figs vol ch pp ' +
    'no nos approx feat dist e.g i.e eg ie viz jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** Abbreviations that may also close a sentence: they do where the next word opens one. */
export const trailingAbbreviations: ReadonlySet<string> = new Set(
  (
    'jr sr inc co corp ltd llc bros esq etc al ph.d m.d b.a m.a d.d.s r.n u.s u.k u.n e.u d.c l.a n.y n.j ' +
    'a.m p.m b.c a.d p.s r.i.p d.j ave blvd rd hwy dept div est min max hr hrs sec lb lbs oz in ft yd mi ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ' +
    'ore pa tenn tex va vt wash wis wyo n.c s.c n.d s.d n.h n.m r.i w.va'
  ).split(' '),
);
