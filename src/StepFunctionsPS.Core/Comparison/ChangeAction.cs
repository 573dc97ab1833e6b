namespace StepFunctionsPS;

/// <summary>What happens to a part of a stack. They are texts, since ConvertTo-Json makes numbers of an enumeration.</summary>
public static class ChangeAction
{
    /// <summary>It is new.</summary>
    public const string Add = nameof(Add);

    /// <summary>It is changed in its place.</summary>
    public const string Change = nameof(Change);

    /// <summary>It is made anew, and the old one deleted: what it holds is lost, and its ARN can change.</summary>
    public const string Replace = nameof(Replace);

    /// <summary>It goes.</summary>
    public const string Remove = nameof(Remove);
}
