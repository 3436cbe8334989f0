package kz.tarazy.source.register;

/**
 * What the register knows of a court.
 *
 * @param known whether the court's place and region are in the register
 * @param name the court in Russian under its region of today, the same for every spelling and date;
 *     as written where it is not known; null if no name was given
 * @param nameKazakh the same in Kazakh
 * @param region the region on the day of the act, in Russian, or as written, or null
 * @param regionCode ISO 3166-2 code of that region, or null
 * @param regionToday code of the region that the court belongs to today, or null
 */
public record CourtPlace(
    boolean known,
    String name,
    String nameKazakh,
    String region,
    String regionCode,
    String regionToday) {}
