/**
 * Offsets of zone words in minutes east of UTC. Words that mean several zones (IST, BST outside Britain …) are left out
 * unless one meaning is usual in exports.
 */
const OFFSET_MINUTES = new Map(
  Object.entries({
    z: 0,
    utc: 0,
    gmt: 0,
    ut: 0,
    wet: 0,
    bst: 60,
    west: 60,
    cet: 60,
    mez: 60,
    cest: 120,
    mesz: 120,
    eet: 120,
    sast: 120,
    eest: 180,
    msk: 180,
    est: -300,
    edt: -240,
    cst: -360,
    cdt: -300,
    mst: -420,
    mdt: -360,
    pst: -480,
    pdt: -420,
    akst: -540,
    akdt: -480,
    hst: -600,
    ast: -240,
    adt: -180,
    nst: -210,
    ndt: -150,
    brt: -180,
    brst: -120,
    jst: 540,
    kst: 540,
    hkt: 480,
    sgt: 480,
    awst: 480,
    acst: 570,
    acdt: 630,
    aest: 600,
    aedt: 660,
    nzst: 720,
    nzdt: 780,
  }),
);

/** Minutes east of UTC of a zone word (any case), or NaN when it is not one. */
export function offsetOfZoneWord(word: string): number {
  return OFFSET_MINUTES.get(word.toLowerCase()) ?? Number.NaN;
}
