/** The words of the page of licences, apart from the licences themselves. */

export const NOTICES = {
  title: 'Licences of everything in here',
  back: 'Back to Seams',
  lead: (version: string) =>
    `Seams ${version} is made of its own code and stories, and of things that others made for everybody. This page names all of them. The build writes it from what is really inside.`,
  development:
    'This is not a build of Seams. So below are all the packages that Seams asks for. The page of a build names only those inside it.',
  ownTitle: 'Seams itself',
  own: 'The code, the drawings and the music of Seams are under the MIT licence. The stories are under Creative Commons Attribution 4.0 (CC BY 4.0). If you use the stories, name “The Seams authors”.',
  ownText: 'The licence of Seams',
  packagesTitle: 'Packages in the code',
  packages: 'Each of these is part of the scripts that this page loads.',
  by: (name: string) => `by ${name}`,
  text: (licence: string) => `${licence}: the whole text`,
  file: (file: string) => `The whole text: ${file}`,
} as const;
