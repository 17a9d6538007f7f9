package ee.osalus.party;

/** What a person does in a project. */
public enum PersonRole {
    /** Manages the project (projektijuht). */
    PROJECT_MANAGER,
    /** Tells the public about it (kommunikatsioonijuht). */
    COMMUNICATION_COORDINATOR,
    /** The official who answers for the register case (vastutav töötaja). */
    RESPONSIBLE_OFFICER,
    /** A further official of the register case (teised töötajad). */
    OFFICER,
    /** Answers questions, in no other stated role (kontakt, lisainfo). */
    CONTACT
}
