namespace StepFunctionsPS.States.Jsonata.Values;

/// <summary>True or false.</summary>
internal sealed class BooleanValue : Value
{
    private BooleanValue(bool isTrue) => IsTrue = isTrue;

    public static BooleanValue True { get; } = new(true);

    public static BooleanValue False { get; } = new(false);

    public bool IsTrue { get; }

    public override char Symbol => 'b';

    public override string TypeName => "boolean";

    public static BooleanValue Of(bool isTrue) => isTrue ? True : False;
}
