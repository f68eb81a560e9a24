import type { OfficeType } from '../office/officeType.ts';

/** A demo office's user panel: its name, who sits in it, and what was taken up at its meetings, the newest last. */
export const demoPanel = (officeType: OfficeType) => ({
  name:
    officeType === 'municipality' ? 'Brukerråd for habilitering og rehabilitering' : 'Brukerutvalgets arbeidsgruppe',
  about: 'Gir råd om individuell plan, koordinator og overgangene mellom tjenestene.',
  members: [
    { name: 'Berit Aune', represents: 'FFO', yearsBack: 2 },
    { name: 'Jon Håkon Solli', represents: 'SAFO', yearsBack: 2 },
    { name: 'Mina Haugland', represents: 'Mental Helse', yearsBack: 2 },
    { name: 'Terje Nygård', represents: 'Pårørende', yearsBack: 1 },
    { name: 'Sunniva Eide', represents: 'Unge funksjonshemmede', yearsBack: 1 },
  ],
  /** Where it meets, unless it is digital. */
  home: officeType === 'municipality' ? 'Rådhuset' : 'Sykehuset, møterom 2',
  meetings: panelMeetings,
});

const panelMeetings = [
  {
    daysBack: 640,
    place: null,
    themes: [
      {
        title: 'Informasjon om retten til koordinator',
        feedback: 'Brosjyren er for lang, og den ligger ikke der folk leter.',
        cameOf: 'Ny brosjyre på én side, også på nettsidene til helsestasjonen.',
      },
    ],
  },
  {
    daysBack: 410,
    place: null,
    themes: [
      {
        title: 'Møter i ansvarsgruppa',
        feedback: 'Møtene bør legges utenom skoletida, og innkallingen bør komme to uker før.',
        cameOf: 'Rutinen for innkalling er endret til to uker.',
      },
      {
        title: 'Overgangen ved 18 år',
        feedback: 'Foreldre vet ikke hvem som tar over, før det har skjedd.',
        cameOf: 'Samtale et halvt år før, med ny koordinator til stede.',
      },
    ],
  },
  {
    daysBack: 220,
    place: 'Digitalt',
    themes: [
      {
        title: 'Brukerundersøkelsen',
        feedback: 'Spør om planen blir brukt mellom møtene, ikke bare om den finnes.',
        cameOf: 'Spørsmålet er tatt inn i undersøkelsen.',
      },
    ],
  },
  {
    daysBack: 45,
    place: null,
    themes: [
      {
        title: 'Kortere vei til svar',
        feedback: 'Det bør stå på nettsidene hvem man kan ringe når koordinatoren er borte.',
        cameOf: null,
      },
      { title: 'Valg av leder', feedback: null, cameOf: null },
    ],
  },
] as const;
