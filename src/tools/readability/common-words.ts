/**
 * Which English words are common: some 3,000 that nine- and ten-year-olds know (the list of Dale and Chall, 1995, from the
 * package `dale-chall`, MIT), and what has become common since, or is here and not in America. Pure.
 */
import { daleChall } from 'dale-chall';

/** Said every day, and not in a list of American schools from 1995. */
const SINCE = `app apps bin biscuit cardigan charger chat chemistry chips cinema cooker cupboard dad's email emails emoji exam exams
  flat flats football fridge granny gran grandad holiday holidays internet jumper keyboard kettle laptop lift link list lorry mail
  maths mobile mum mum's nan news okay ok online password pavement petrol phone photo photos post primary pub queue reply rubbish
  screen script send server shop sofa spam stuff stairwell supermarket tap tea team text texts torch traffic trainers trolley
  trousers tv upload video voicemail website weekend wifi yes yeah hello hi bye sorry thanks please hm hmm oh ah er um wow hey huh
  minute minutes somebody anybody nobody everybody anyone someone everyone nothing whatever whoever tonight o'clock`;

const IRREGULAR = `ate began begun bent bitten blew blown bought bound broke broken brought built burnt caught chose chosen came crept
  cut dealt did done drank drawn dreamt drew driven drove drunk dug eaten fallen fed fell felt flew flown forgave forgiven forgot
  forgotten fought found froze frozen gave given gone got grew grown heard held hid hidden hit hung hurt kept knelt knew known laid
  lain lay leant learnt led left lent let lit lost made meant met paid put ran rang read ridden risen rode rose rung said sang sat
  saw seen sent set shaken shone shook shot shown shrank shut slept slid smelt sold sought spelt spent spilt split spoken spoke
  spread sprang stolen stole stood struck stuck stung sung sunk swam swept swollen swore sworn swum swung taken taught threw thrown
  told took tore torn understood upset went wept woke woken won wore worn wound written wrote
  children feet geese knives leaves lives loaves men mice people scarves shelves teeth thieves wives wolves women
  better best worse worst less least more most further furthest`;

const COMMON: ReadonlySet<string> = new Set(
  [...daleChall, ...`${SINCE} ${IRREGULAR}`.split(/\s+/)].map((word) => word.toLowerCase()),
);

/** Whether a word of any spelling and regular form is common; `others` are common besides, in small letters. */
export function isCommon(word: string, others: ReadonlySet<string> = new Set()): boolean {
  const small = word.toLowerCase().replaceAll('’', "'");
  if (/\d/.test(small)) return true;
  return small
    .split('-')
    .every((part) => part === '' || formsOf(part).some((form) => COMMON.has(form) || others.has(form)));
}

/** A word and all that it may be a form of: "stopped" is "stop", "didn't" is "did", "colours" is "color". */
function formsOf(word: string): readonly string[] {
  const plain = baseForms(withoutEnding(word)).flatMap((form) => [form, ...baseForms(form)]);
  return [word, ...plain, ...plain.flatMap(american)];
}

const CONTRACTED: Readonly<Record<string, string>> = {
  "won't": 'will',
  "can't": 'can',
  "shan't": 'shall',
  "ain't": 'is',
};

/** Without what an apostrophe adds. */
function withoutEnding(word: string): string {
  return CONTRACTED[word] ?? word.replace(/n't$/, '').replace(/'(s|m|re|ve|ll|d)?$/, '');
}

/** Without a regular ending: plural, past, -ing, comparison, -ly. */
function baseForms(word: string): readonly string[] {
  const forms = [word];
  const add = (ending: RegExp, ...instead: readonly string[]) => {
    if (ending.test(word) && word.length > 3)
      forms.push(...instead.map((each) => word.replace(ending, each)));
  };
  add(/s$/, '');
  add(/es$/, '');
  add(/i(es|ed|er|est|ly)$/, 'y');
  add(/ves$/, 'f', 'fe');
  add(/(ed|er|est|ing)$/, '', 'e');
  add(/(?<double>[b-df-hj-np-tv-z])\k<double>(ed|er|est|ing)$/, '$<double>');
  add(/ly$/, '', 'le');
  return forms;
}

/** As it is spelt in America. */
function american(word: string): readonly string[] {
  return [
    word.replace('our', 'or'),
    word.replace(/re$/, 'er'),
    word.replace('grey', 'gray'),
    word.replace(/ence$/, 'ense'),
  ].filter((each) => each !== word);
}
