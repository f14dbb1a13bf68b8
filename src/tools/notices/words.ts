/** The words of the page of licences, apart from the licences themselves. */

export const NOTICES = {
  title: 'Licences of everything in here',
  back: 'Back to Seams',
  lead: (version: string) =>
    `Seams ${version} is made of its own code and stories, and of things that other people gave away for everybody to use. This page names all of them. The build writes it from what really went in.`,
  development:
    'This is the development server, which bundles nothing. So the packages below are all that package.json asks for; the page of a build names those that went into it.',
  ownTitle: 'Seams itself',
  own: 'The code, the drawings and the music made for Seams are under the MIT licence, the stories under Creative Commons Attribution 4.0 (CC BY 4.0). Whoever uses the stories names “The Seams authors”.',
  ownText: 'The licence of Seams',
  packagesTitle: 'Packages in the code',
  packages: 'Each of these is part of the scripts that this site loads.',
  by: (name: string) => `by ${name}`,
  text: (licence: string) => `${licence}: the whole text`,
  file: (file: string) => `The whole text: ${file}`,
} as const;
