namespace StepFunctionsPS.States.Jsonata.Pictures;

/// <summary>How many digits a picture asks for in each part of a number.</summary>
internal sealed class PartSizes
{
    public PartSizes(SubPicture picture, NumberSymbols symbols)
    {
        Scaling = LeastInteger = picture.Digits(picture.Integer);
        LeastFraction = picture.Digits(picture.Fraction);
        MostFraction = picture.DigitsOrOptional(picture.Fraction);
        Exponent = picture.Digits(picture.Exponent);
        var hasExponent = picture.Exponent is not null;
        if (LeastInteger == 0 && MostFraction == 0)
        {
            if (hasExponent) LeastFraction = MostFraction = 1;
            else LeastInteger = 1;
        }

        if (hasExponent && LeastInteger == 0 && picture.Integer.Contains(symbols.Digit)) LeastInteger = 1;
        if (LeastInteger == 0 && LeastFraction == 0) LeastFraction = 1;
    }

    public int LeastInteger { get; }

    public int Scaling { get; }

    public int LeastFraction { get; }

    public int MostFraction { get; }

    public int Exponent { get; }
}
