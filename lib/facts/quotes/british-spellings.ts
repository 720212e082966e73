// British and American spellings that no rule covers, from general knowledge.
export const britishSpellings: ReadonlyMap<string, string> = new Map(
  (
    'mum mom mums moms mummy mommy centre center theatre theater metre meter grey gray programme program ' +
    'licence license defence defense offence offense jewellery jewelry cheque check tyre tire colour color ' +
    'okay ok learnt learned dreamt dreamed burnt burned spelt spelled leant leaned smelt smelled spilt spilled ' +
    'spoilt spoiled leapt leaped knelt kneeled dwelt dwelled gotten got aeroplane airplane aluminium aluminum ' +
    'moustache mustache plough plow sceptical skeptical kerb curb mould mold maths math draught draft cosy cozy ' +
    'speciality specialty pyjamas pajamas ageing aging ' +
    'storey story favourite favorite'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word]);
      return pairs;
    }, []),
);
