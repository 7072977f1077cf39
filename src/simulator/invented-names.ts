/** Places, clubs and people that do not exist. A club's three letters are the first three of its place. */
export const places: readonly string[] = (
  'Alderhaven Brackwater Cindermoor Dunmarrow Eastwyke Farrowgate Glenholt Harrowby Ironmere Juniper-Bay Kestrelton Larkhollow ' +
  'Mistvale Northwick Oakenford Pinecrest-Sound Quarrystone Ravensport Saltmarsh Thornbury-Falls Umberland Vantage-Hill Westerlow ' +
  'Yarrowdale Zephyr-Point Ashcombe Bellwether Copperfield Driftwood Elmsgrove Foxglove Greywater Hollowbrook Islemont Jaspertown ' +
  'Kingsfall Lowmere Moonridge Nettlefield Orchard-Keys Pemberwell Rookhaven Stormcrest Tidewell Underbrook Verdigris Wintermouth ' +
  'Xanderby Yorrick-Beach Zinfell Amberley-Docks Birchmoor Cartwheel Delvingham Echo-Lake Fenwater Garnetsby Heathrise Ivywell ' +
  'Jorvale Kelpstrand Linden-Cross Marrowick Nightford'
)
  .split(' ')
  .map((place) => place.replaceAll('-', ' '));

export const nicknames: readonly string[] = (
  'Lanterns Foundry Otters Comets Millers Herons Beacons Pilots Badgers Anvils Gales Harriers Masons Tides Sparrows Wardens ' +
  'Embers Couriers Falconers Drifters'
).split(' ');

export const givenNames: readonly string[] = (
  'Tavor Belo Corrin Dashel Ebbe Fenn Garrik Hollis Isko Jorah Kelan Lorcan Miro Nevin Osric Perrin Quade Rasto Soren Teo ' +
  'Umar Vesko Wyatt Yoric Zane Aldo Bram Cato Dario Eamon Fabrice Goran Hale Ivo Jules Kasimir Léo Mattéo Niko Ördan'
).split(' ');

export const surnames: readonly string[] = (
  'Quillbeck Marrowin Thistlewood Ambrell Castellow Dravik Eskerton Fallowind Grimaldez Hartsborne Inkermann Jesperić Kolvane ' +
  'Lindqvarr Montclare Norwell Ostrander Pellworth Ravenscar Stonebridge Tarrowick Ulverstone Vandermoor Wexcombe Yardlow ' +
  'Zelendar Abernoth Brightwater Corvane Dunmorrow Ellingrad Fairweath Gansevoir Holloway-Reed Ivarson Jankoviè Kirkbrae Lomasz ' +
  'Merriden Nightingall Okonjari Pemberlyn Quarmby Rosmerton Sallowfen Treskov Underhill Valkenier Whitlark Yestermoor'
).split(' ');
