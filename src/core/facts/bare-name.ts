/**
 * A name as it stands before an honorific of ours: Japanese scripts say 様 behind every name, and "田中さん様" is said to
 * nobody.
 */
const BEFORE = /^(?:mr|mrs|ms|miss|dr)\.?\s+(?=\S)/iu;
const BEHIND = /(?<=\S)[\s-]*(?:さん|様|さま|くん|ちゃん|氏|先生|社長|女士|小姐|太太|님|씨|(?<=[\s-])san)$/iu;

/** "田中さん", "佐藤様", "Ms Suzuki", "Tanaka-san" without what they are addressed by; a name without it as it is. */
export function bareName(name: string): string {
  return name.replace(BEFORE, '').replace(BEHIND, '');
}
