/** Given names that are words of English, too. In small letters. */
export const NAMES_AS_WORDS =
  'grace hope faith joy will mark bill may june april rose art grant dawn dean summer amber bob drew frank gene jack rich rob sue wade chance miles chase max ace dick pat ray ruby pearl ivy lily daisy violet iris holly page paris earl king prince blue wren china dale glen heath cliff reed ford'.split(
    ' ',
  );

/** Given names that are countries and towns, too. In small letters. */
export const NAMES_AS_PLACES =
  'jordan georgia chad victoria florence paris sydney adelaide austin charlotte israel india alexandria lourdes vienna milan verona geneva savannah madison houston dallas orlando santiago kenya'.split(
    ' ',
  );
